import { z } from 'zod';

/**
 * The schema that a value at a path has to meet: optional and default wrappers are taken off, and of a union the member
 * is chosen whose discriminating key has the value that the data has. Undefined where the schema knows no such place.
 */
export function schemaAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  data: unknown,
): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = bare(schema, data);
  let value = data;
  for (const step of path) {
    value = valueAt(value, [step]);
    if (current instanceof z.core.$ZodObject && typeof step === 'string') current = current._zod.def.shape[step];
    else if (current instanceof z.core.$ZodArray) current = current._zod.def.element;
    else return undefined;
    if (current === undefined) return undefined;
    current = bare(current, value);
  }
  return current;
}

/** The keys a record may have at a path; empty where it is not a record. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[], data: unknown): readonly string[] {
  const found = schemaAt(schema, path, data);
  return found instanceof z.core.$ZodObject ? Object.keys(found._zod.def.shape) : [];
}

/** The value at a path; undefined where there is none. Reads own keys only. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    data,
  );
}

function bare(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (
    schema instanceof z.core.$ZodOptional ||
    schema instanceof z.core.$ZodDefault ||
    schema instanceof z.core.$ZodNullable
  ) {
    return bare(schema._zod.def.innerType, value);
  }
  if (schema instanceof z.core.$ZodDiscriminatedUnion) {
    const { discriminator, options } = schema._zod.def;
    const word = valueAt(value, [discriminator]);
    const chosen = options.find((option) => option._zod.propValues?.[discriminator]?.has(word as string));
    return chosen ?? schema;
  }
  return schema;
}
