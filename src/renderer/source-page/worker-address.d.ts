/** The address of a file that the build lays beside the page. */
declare module "*?url" {
  const address: string;
  // biome-ignore lint/style/noDefaultExport: this is how the build gives an address
  export default address;
}
