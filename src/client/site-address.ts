declare global {
  /** In a copy that is opened from a disk, what its scripts find there; nothing on the site. */
  var khoCopy:
    | {
        put(file: string, text: string): void;
        putBytes(file: string, base64: string): void;
        modules: Record<string, object | undefined>;
        location: object;
        siteAddress(address: string): string;
      }
    | undefined;
}

/** The address that a link is cited by: that of the site, in a copy on a disk too. */
export function siteAddress(address: string): string {
  return globalThis.khoCopy?.siteAddress(address) ?? address;
}
