import { listenFailed, listenLabel } from '../i18n/listen.ts';
import { vietnameseVoice } from '../lib/spoken/voice.ts';

/** «Nghe bài» beside the reading aids, while the browser has a Vietnamese voice. What reads is loaded on the tap. */
const speech = speechSynthesis;
const head = document.querySelector<HTMLElement>('.head')!;
const button = document.createElement('button');
button.type = 'button';
button.className = 'hear';
button.textContent = listenLabel;
button.addEventListener('click', (event) => {
  // The aids beside it would take it for one of theirs.
  event.stopPropagation();
  // Some browsers let only the tap itself make them speak.
  speech.speak(new SpeechSynthesisUtterance(''));
  import('./listen.ts').then(
    ({ listen }) => listen(button, speech),
    () => (button.textContent = listenFailed),
  );
});

/** Where it moves nothing that is already read: in the row of aids, or behind a line of the head that ends before it. */
function place(): void {
  const height = head.offsetHeight;
  const aids = head.querySelector('.aids')!;
  const lines = [...head.querySelectorAll('.meta > li:not(:last-child)')].reverse();
  for (const spot of [aids, ...lines, aids]) {
    button.style.margin = spot === aids ? '' : '-.7em .7em';
    spot.append(button);
    if (head.offsetHeight === height) return;
  }
}

function offer(): void {
  const voice = vietnameseVoice(speech.getVoices());
  button.hidden = !voice;
  if (voice && !button.isConnected) place();
}

offer();
speech.onvoiceschanged = offer;
