/** What tests use of the Nu Html Checker, which comes without types. */
declare module 'vnu-jar' {
  /** Where the checker lies. */
  const jar: string;
  export default jar;
}
