import { formatNumber } from '../../vietnamese/format.ts';

/** Name of the index in the examples; any other will do. */
const INDEX = 'kho-tu-lieu';

/** What stands beside the files of an export, for whoever loads them. */
export function exportReadme(reports: number, parts: number): string {
  return `# Kho tư liệu cho OpenSearch

${formatNumber(reports)} bài, ${formatNumber(parts)} phần. Thư mục này do \`npm run export -- --opensearch\` ghi, chạy lại lệnh thì được ghi lại cả thư mục.

| Tệp | Là gì |
|---|---|
| \`index.json\` | thiết lập và các trường của chỉ mục |
| \`bulk-0001.ndjson\`, … | các bài, mỗi phần dưới 20 MB |
| \`query.ndjson\` | vài câu hỏi mẫu, hỏi đúng như trang tìm kiếm của kho hỏi |

## Nạp vào OpenSearch

\`OPENSEARCH\` là địa chỉ máy chủ, ví dụ \`OPENSEARCH=https://localhost:9200\`; máy chủ có mật khẩu thì thêm \`-u TÊN:MẬT-KHẨU\` sau \`curl\`.

1. Tạo chỉ mục:

   \`\`\`sh
   curl -X PUT "$OPENSEARCH/${INDEX}" -H 'Content-Type: application/json' --data-binary @index.json
   \`\`\`

2. Nạp từng phần; phần nào xong thì in \`{"errors":false}\`, có bài không vào được thì nêu bài ấy và lý do:

   \`\`\`sh
   for part in bulk-*.ndjson; do curl -X POST "$OPENSEARCH/${INDEX}/_bulk?filter_path=errors,items.*.error,items.*._id" -H 'Content-Type: application/x-ndjson' --data-binary "@$part"; done
   \`\`\`

3. Hỏi thử:

   \`\`\`sh
   curl -X POST "$OPENSEARCH/${INDEX}/_msearch" -H 'Content-Type: application/x-ndjson' --data-binary @query.ndjson
   \`\`\`

Lần sau nạp bản mới, hãy tạo chỉ mục với tên khác rồi chuyển bí danh (alias) sang: nạp đè lên chỉ mục cũ thì bài đã gỡ khỏi kho vẫn còn ở đó.

## Hỏi câu khác

Chạy ở thư mục mã nguồn của kho; câu hỏi được đọc như ở trang tìm kiếm, có dấu hay không dấu, số hiệu văn bản, chữ viết tắt:

\`\`\`sh
npm run --silent export -- --opensearch-query "nghị quyết 22" | curl -X POST "$OPENSEARCH/${INDEX}/_msearch" -H 'Content-Type: application/x-ndjson' --data-binary @-
\`\`\`

Chương trình viết bằng JavaScript thì gọi thẳng \`openSearchSteps\` trong \`src/lib/search/opensearch/query.ts\`, kèm bộ lọc, khoảng ngày, cách xếp và trang cần lấy.

## Đọc câu trả lời

Mỗi câu hỏi gửi đi vài lượt, mỗi lượt một cách đọc, từ chặt tới rộng. Lấy lượt đầu tiên có \`aggregations.found.doc_count\` lớn hơn 0; \`aggregations.found.meta\` nhắc lại câu hỏi (\`question\`), chữ đã tìm (\`searched\`), và cần đủ mọi từ hay chỉ phần lớn (\`words\`: \`all\` hoặc \`most\`). \`hits\` là các bài, chữ nguyên văn ở \`_source.shown\`; số bài theo từng địa bàn, nhiệm kỳ, tác giả, năm ở \`aggregations.district.values\` và các mục cùng dạng.

Trường \`title\`, \`body\`, \`lead\` chứa khóa tìm kiếm chứ không phải chữ để đọc (\`dang00dr\` là «đảng»), nên đừng tìm thẳng bằng chữ gõ vào. \`indicators\` và \`documents\` là mã chỉ tiêu và mã văn bản, như trong địa chỉ trang.

Khác với trang tìm kiếm của kho: từ gõ nhầm chỉ được đoán khi không bài nào có đủ các từ; kết quả có thêm những bài chứa các từ nằm rời nhau; OpenSearch tự tính điểm từ cùng các trọng số, nên thứ tự các bài không y hệt.
`;
}
