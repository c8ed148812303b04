import { authoritySchemas } from '../authorities/schemas.ts';
import { reportSchema } from '../report/schema.ts';
import { jsonSchemaOf } from '../schema/json-schema.ts';

const schemas = [
  ['bai-viet', reportSchema, 'Phần khai báo của một bài trong kho'],
  ['districts', authoritySchemas.districts, 'Danh mục địa bàn'],
  ['documents', authoritySchemas.documents, 'Danh mục văn bản được nhắc tới'],
  ['indicators', authoritySchemas.indicators, 'Danh mục chỉ tiêu'],
  ['abbreviations', authoritySchemas.abbreviations, 'Danh mục chữ viết tắt'],
  ['archive', authoritySchemas.archive, 'Điều chung của cả kho'],
] as const;

/** The files of `public/schema`, by name: one for each kind of file that archivists write. */
export function schemaFiles(): { name: string; text: string }[] {
  return schemas.map(([name, schema, title]) => ({
    name: `${name}.json`,
    text: `${JSON.stringify(jsonSchemaOf(schema, title), null, 2)}\n`,
  }));
}
