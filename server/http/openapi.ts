/** The API's own description: an OpenAPI 3.1 document made of the schemas that check requests and answers. */
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
