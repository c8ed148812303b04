import { z } from 'astro/zod';
import { fieldOf } from './read.ts';

/** As much of JSON Schema as is needed to read one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What an editor says of a value that does not fit the pattern. */
const patternMessages = new Map([
  ['date', 'Hãy viết năm-tháng-ngày: 2020-09-21'],
  ['term', 'Hãy viết hai năm: 2015–2020'],
  ['former', 'Hãy viết như địa chỉ trang: /2020/09/21/ten-tep-cu/'],
]);

/**
 * The JSON Schema of what archivists write, by which an editor with YAML support completes keys, says what each is
 * for and marks wrong ones. It asks no more than the schema itself: days of the calendar and ids are left to the check.
 */
export function jsonSchemaOf(schema: z.ZodType, title: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    // What is said of a value is put in below, in the words that editors know.
    metadata: z.registry(),
    override: ({ zodSchema, jsonSchema }) => {
      const { label, description, example, kind } = fieldOf(zodSchema);
      const message = 'pattern' in jsonSchema && kind ? patternMessages.get(kind) : undefined;
      if (label) jsonSchema.title = label;
      if (description) jsonSchema.description = description;
      if (example !== undefined) jsonSchema.examples = [example];
      if (message) jsonSchema.patternErrorMessage = message;
    },
  });
  return { $schema, title, ...rest };
}
