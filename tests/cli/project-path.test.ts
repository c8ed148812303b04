import { expect, test } from 'vitest';
import { faultOfPath } from '../../src/cli/project-path.ts';

test('a folder that the building tools would misread is told with its sign; any other is not', () => {
  expect(faultOfPath('/nha/kho tư liệu #2/kho')).toMatch(
    /^\/nha\/kho tư liệu #2\/kho: Tên thư mục có dấu «#»/,
  );
  expect(faultOfPath('/nha/kho gì?')).toContain('«?»');
  expect(faultOfPath('/nha/kho 100%')).toContain('«%»');
  expect(faultOfPath('/nha/kho tư liệu Đảng bộ (1) & [2] + 3')).toBeUndefined();
});
