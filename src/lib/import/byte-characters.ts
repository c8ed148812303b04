/** Bytes as a string of as many characters, each with the number of its byte. (`latin1` of `TextDecoder` is windows-1252.) */
export function byteCharacters(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
