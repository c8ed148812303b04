import { problem } from '../check/problem.ts';
import { importReport, type ImportContext, type ImportedReport } from './import-report.ts';
import { isTooDeep, readSourceFile, UnreadableFile } from './read-file.ts';

/** What is being done with a file, for who waits. */
export type ImportStep = 'read' | 'report';

/**
 * Reads a file and makes a report of it, saying before each step what it is.
 *
 * @throws UnreadableFile
 */
export async function importFile(
  bytes: Uint8Array,
  context: ImportContext,
  tell: (step: ImportStep) => void = () => {},
): Promise<ImportedReport> {
  try {
    tell('read');
    const source = await readSourceFile(context.file, bytes);
    tell('report');
    return importReport(source, context);
  } catch (error) {
    if (isTooDeep(error)) throw tooDeep(context.file);
    throw error;
  }
}

function tooDeep(file: string): UnreadableFile {
  const message = 'Trong tệp có hàng nghìn khung lồng vào nhau, máy không đọc hết được.';
  const advice = 'Hãy mở tệp, chép toàn bộ nội dung sang một tệp Word mới rồi nhập tệp ấy.';
  return new UnreadableFile(problem('tep-qua-lon', { file, line: 1, column: 1 }, message, advice));
}
