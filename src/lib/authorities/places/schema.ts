import { z } from 'astro/zod';
import { entryId, field, idOf, partialDate, text } from '../../schema/fields.ts';

const placeDate = (description: string) =>
  field(partialDate(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/), { description, example: '2009-01-18' });

/** One event of a place's history. */
const eventSchema = z.strictObject({
  date: placeDate('Ngày; biết đến đâu ghi đến đó: 1980-12, 1977.'),
  text: field(text, { description: 'Việc gì, thành một câu.', example: 'Thành lập.' }),
  source: field(text, { description: 'Văn bản quyết định việc ấy, hoặc nơi đã tra cứu.' }).optional(),
  certainty: field(z.enum(['certain', 'verified', 'probable', 'inferred']), {
    description:
      'certain: biết chắc; verified: đã tra theo nguồn. Mốc probable, inferred (chưa chắc) không được đăng.',
    example: 'certain',
  }),
});

/** A place as it was called for as long as it was called so: an entry of `districts.yaml`. */
export const districtSchema = z
  .strictObject({
    id: field(entryId, {
      description: 'Mã không bao giờ đổi (mã nằm trong địa chỉ trang): tên không dấu, nối bằng gạch nối.',
      example: 'song-lo',
    }),
    name: field(text, { description: 'Tên, không kèm cấp.', example: 'Sông Lô' }),
    kind: field(text, { description: 'Cấp: huyện, thành phố, thị xã, xã, phường, tỉnh…', example: 'huyện' }),
    province: field(text, {
      description: 'Tên tỉnh lúc ấy; mục là tỉnh thì không ghi.',
      example: 'Vĩnh Phúc',
    }).optional(),
    level: field(z.enum(['province', 'district', 'commune']), {
      description: 'Chỉ ghi khi «kind» chưa cho biết: thành phố trực thuộc Trung ương thì ghi province.',
    }).optional(),
    from: placeDate('Ngày đầu tiên có; biết đến đâu ghi đến đó: 1980-12, 1977.').optional(),
    to: placeDate('Ngày đầu tiên không còn; biết đến đâu ghi đến đó.').optional(),
    parent: idOf('places', { description: 'Mã của nơi cấp trên.', example: 'vinh-phuc' }).optional(),
    successors: field(z.array(idOf('places')), {
      description:
        'Mã của những nơi quản lý địa bàn ấy sau đó; nơi lập trước ngày «to» là nơi tách ra, còn nơi cũ vẫn tiếp tục.',
      example: ['xa-song-lo'],
    }).default([]),
    history: field(z.array(eventSchema), { description: 'Các mốc lịch sử, theo thứ tự thời gian.' }).default(
      [],
    ),
  })
  .transform((place) => ({
    ...place,
    level: place.level ?? levelOf(place.kind),
    province: place.province ?? place.name,
  }));

/** A place, with the level that its kind tells and, of a province, its own name for the province. */
export type District = z.output<typeof districtSchema>;
export type PlaceEvent = District['history'][number];

function levelOf(kind: string): 'province' | 'district' | 'commune' {
  if (/^tỉnh$/i.test(kind)) return 'province';
  return /^(xã|phường|thị trấn|đặc khu)$/i.test(kind) ? 'commune' : 'district';
}
