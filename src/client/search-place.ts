/** Where a reader stood among the results, kept with the entry of the browser's history that shows them. */
interface Place {
  /** Results shown, after «Xem thêm». */
  shown?: number;
  /** Pixels scrolled. */
  top?: number;
}

export function placeNow(): Place {
  return (history.state as Place | null) ?? {};
}

export function keepPlace(place: Place): void {
  history.replaceState({ ...placeNow(), ...place }, '');
}

/** Keeps how far the page is scrolled when the reader leaves it for a report. */
export function keepScroll(): void {
  addEventListener('pagehide', () => keepPlace({ top: scrollY }));
}
