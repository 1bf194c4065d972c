/** A font's file as a data address, which the build puts in place of its name. */
declare module "*.woff2" {
  const address: string;
  export default address;
}
