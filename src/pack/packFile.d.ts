/** The packs that come with the add-in are of the schema's shape: `test/pack` reads each with `readPack`. */
declare module "*/packs/lpa-2567.json" {
  const pack: import("./schema").Pack;
  export default pack;
}
declare module "*/packs/lpa-2563.json" {
  const pack: import("./schema").Pack;
  export default pack;
}
declare module "*/packs/executive-2563.json" {
  const pack: import("./schema").Pack;
  export default pack;
}
declare module "*/packs/province-media-2567.json" {
  const pack: import("./schema").Pack;
  export default pack;
}
