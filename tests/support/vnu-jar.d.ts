declare module 'vnu-jar' {
  /** Where the checker lies. */
  const jar: string;
  export default jar;
}
