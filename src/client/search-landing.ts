// Only browsers without text fragments are sent here with words to mark; the others need none of this.
if (location.search.includes('danh-dau='))
  void import('./search-mark.ts').then(({ markFound }) => markFound());
