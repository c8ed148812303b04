/** What every search needs, seen from the search page. */
const NEEDED = ['client.js', 'engine.js', 'index/head.bin'];

// Fetched when a reader turns to a search box, so that the search page finds it there.
for (const form of document.querySelectorAll<HTMLFormElement>('form[role=search]')) {
  form.addEventListener(
    'focusin',
    () => {
      for (const name of NEEDED) {
        const link = document.createElement('link');
        link.rel = 'prefetch';
        link.href = new URL(`../search/${name}`, form.action).href;
        document.head.append(link);
      }
    },
    { once: true },
  );
}
