/** What an archive is called, says of itself, and where it is, if its host is known. */
interface Archive {
  name: string;
  description: string;
  publisher: string;
  home: string | undefined;
}

/** The archive as a whole, on its home page; where its host is known, with the address at which it is searched. */
export function webSite({ name, description, publisher, home }: Archive) {
  return {
    '@type': 'WebSite' as const,
    name,
    description,
    inLanguage: 'vi',
    publisher: { '@type': 'Organization' as const, name: publisher },
    ...(home
      ? {
          url: home,
          potentialAction: {
            '@type': 'SearchAction' as const,
            target: { '@type': 'EntryPoint' as const, urlTemplate: `${home}tim-kiem/?q={q}` },
            'query-input': 'required name=q',
          },
        }
      : {}),
  };
}

/** A page that lists: reports of a day, of a place, of an author. `about` is what they have in common. */
export function collectionPage<About>(
  name: string,
  { name: archive, home }: Pick<Archive, 'name' | 'home'>,
  url: string | undefined,
  about?: About,
) {
  return {
    '@type': 'CollectionPage' as const,
    name,
    inLanguage: 'vi',
    isPartOf: { '@type': 'WebSite' as const, name: archive, ...(home ? { url: home } : {}) },
    ...(about ? { about } : {}),
    ...(url ? { url } : {}),
  };
}

/** The way from the home page to a page; the last step, the page itself, needs no address. */
export function breadcrumbList(trail: readonly { label: string; url?: string | undefined }[]) {
  return {
    '@type': 'BreadcrumbList' as const,
    itemListElement: trail.map(({ label, url }, at) => ({
      '@type': 'ListItem' as const,
      position: at + 1,
      name: label,
      ...(url ? { item: url } : {}),
    })),
  };
}
