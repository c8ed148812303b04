import { copied } from './copied.ts';

/**
 * Makes each paragraph's number a link: it leads to the paragraph's own address and copies it. The number itself is
 * drawn by the style sheet, so that nothing moves and the report's text, copied or read by a program, is unchanged.
 */
function addParagraphLinks(article: HTMLElement) {
  const { copyParagraph, notCopied } = article.dataset;
  if (!copyParagraph) return;
  const said = document.createElement('p');
  said.className = 'said';
  said.setAttribute('role', 'status');
  document.body.append(said);

  const blocks = [...article.querySelectorAll(':scope > [id^="d-"]')];
  for (const paragraph of article.querySelectorAll<HTMLElement>(':scope > p[id]')) {
    const link = document.createElement('a');
    link.className = 'pl';
    link.href = `#${paragraph.id}`;
    link.setAttribute('aria-label', copyParagraph.replace('{}', String(blocks.indexOf(paragraph) + 1)));
    link.addEventListener('click', () => {
      // Where the browser forbids copying, the click has still put the address in the address bar.
      void copied(link.href).then((done) => {
        said.textContent = (done ? article.dataset.copied : notCopied) ?? '';
        setTimeout(() => (said.textContent = ''), 4000);
      });
    });
    paragraph.prepend(link);
  }
}

for (const article of document.querySelectorAll<HTMLElement>('article.prose')) addParagraphLinks(article);
