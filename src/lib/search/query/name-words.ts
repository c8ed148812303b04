import { keysIn } from '../index-tokens.ts';

/**
 * What names of bodies and offices begin with. What follows is mostly said without them (`công an` far oftener than `bộ
 * công an`): the two need not belong together as closely as the words of a term.
 */
export const KINDS_OF_NAMES = `
bộ, sở, cục, vụ, ban, phòng, viện, hội, tổng cục, đại học, cao đẳng, trung học, tiểu học, trường, trung tâm, ngân hàng
ủy ban, công ty, tổng công ty, tập đoàn, hội đồng, liên đoàn, tòa án, học viện, bệnh viện, báo
phó, tổng, trưởng, thứ trưởng, bộ trưởng, giám đốc, hiệu trưởng
`
  .trim()
  .split(/[,\n]/)
  .map(keysIn);
/** Words that no name is made of. */
export const NO_NAME = new Set(
  keysIn(
    'và của với cho được bị có là đã đang sẽ không này đó tại ở trong về từ như nhiều các những một họ ông bà khi thì mà',
  ),
);
