import { z } from 'zod';
import { ArticleFile, ClaimsFile, ConceptsFile, ToursFile, WorksFile } from './article-files.ts';
import { meaningOf } from './meanings.ts';

const files = {
  article: ArticleFile,
  works: WorksFile,
  concepts: ConceptsFile,
  claims: ClaimsFile,
  tours: ToursFile,
} as const;

/** The JSON Schema (draft 7, which YAML editors know best) of each YAML file, as text, by the name of the file. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(files).map(([name, schema]) => {
      const made = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
      return [name, `${JSON.stringify(explained({ title: `Lunmai ${name}`, ...made }, []), null, 2)}\n`];
    }),
  );
}

/** The schema with what each property holds, where it does not say so itself. */
function explained(schema: unknown, path: readonly string[]): unknown {
  if (Array.isArray(schema)) return schema.map((item) => explained(item, path));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key !== 'properties') return [key, explained(value, path)];
      const properties = Object.entries(value as object).map(([name, property]) => {
        const meaning = meaningOf([...path, name]);
        const inside = explained(property, [...path, name]) as { readonly description?: string };
        const description = [meaning, inside.description].filter((part) => part !== undefined).join('; ');
        return [name, description === '' ? inside : { ...inside, description }];
      });
      return [key, Object.fromEntries(properties)];
    }),
  );
}
