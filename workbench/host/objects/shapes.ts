import { expectFlag, expectText } from "../expectValue";
import type { SheetImage } from "../gridParts";
import type { HostContext } from "../hostContext";
import { found, type HostObject } from "../hostObject";
import { imageSize } from "../imageFile";
import { bind, type ObjectKind, type Scalar } from "../objectKind";
import { invalidArgument } from "../officeError";
import { refuseProtectedSheet } from "../protect";

/** A shape lives in its sheet. Images are the only ones that the workbench has. */
interface ShapeTarget {
  readonly sheetId: string;
  readonly id: string;
}

/** Of a picture that says nothing of its resolution: 96 pixels an inch. */
const POINTS_PER_PIXEL = 0.75;

const shapeKind: ObjectKind<ShapeTarget> = {
  name: "Shape",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    altTextDescription: textScalar("altTextDescription"),
    altTextTitle: textScalar("altTextTitle"),
    height: sizeScalar("height", "width"),
    id: { read: ({ id }) => id },
    left: placeScalar("left"),
    lockAspectRatio: {
      read: (target, host) => imageAt(target, host).lockAspectRatio,
      write(target, value, host) {
        changeImage(target, { lockAspectRatio: expectFlag(value, "lockAspectRatio") }, host);
      },
    },
    name: textScalar("name"),
    top: placeScalar("top"),
    type: { read: () => "Image" },
    width: sizeScalar("width", "height"),
  },
  methods: {
    delete({ sheetId, id }, _arguments, host) {
      const others = host.grid.images(sheetId).filter((image) => image.id !== id);
      setImages(sheetId, others, host);
      return null;
    },
  },
};

const shapesKind: ObjectKind<string> = {
  name: "ShapeCollection",
  methods: {
    addImage(sheetId, methodArguments, host) {
      const base64 = methodArguments.text(0, "base64ImageString");
      const { width, height } = imageSize(base64);
      const images = host.grid.images(sheetId);
      const image: SheetImage = {
        id: host.newId(),
        name: freeName(images),
        ...{ base64, altTextTitle: "", altTextDescription: "", lockAspectRatio: true, left: 0, top: 0 },
        ...{ width: width * POINTS_PER_PIXEL, height: height * POINTS_PER_PIXEL },
      };
      setImages(sheetId, [...images, image], host);
      return bind(shapeKind, { sheetId, id: image.id }, host);
    },
    getCount: (sheetId, _arguments, host) => host.grid.images(sheetId).length,
    getItem: (sheetId, methodArguments, host) => itemObject(sheetId, methodArguments.text(0, "key"), host),
    // By this the client finds a shape of a list again.
    _GetItem: (sheetId, methodArguments, host) => itemObject(sheetId, methodArguments.text(0, "key"), host),
  },
  items: (sheetId, host) => host.grid.images(sheetId).map(({ id }) => bind(shapeKind, { sheetId, id }, host)),
  item: (sheetId, key, host) => itemObject(sheetId, expectText(key, "key"), host),
};

export function shapesObject(sheetId: string, host: HostContext): HostObject {
  return bind(shapesKind, sheetId, host);
}

function itemObject(sheetId: string, key: string, host: HostContext): HostObject {
  const images = host.grid.images(sheetId);
  const image = images.find(({ name }) => name === key) ?? images.find(({ id }) => id === key);
  return bind(shapeKind, { sheetId, id: found(image, `the shape ${key}`).id }, host);
}

function imageAt({ sheetId, id }: ShapeTarget, { grid }: HostContext): SheetImage {
  return found(
    grid.images(sheetId).find((image) => image.id === id),
    "the shape",
  );
}

function changeImage(target: ShapeTarget, changes: Partial<SheetImage>, host: HostContext): void {
  const { sheetId, id } = target;
  const images = host.grid.images(sheetId);
  setImages(
    sheetId,
    images.map((image) => (image.id === id ? { ...image, ...changes } : image)),
    host,
  );
}

function setImages(sheetId: string, images: readonly SheetImage[], host: HostContext): void {
  refuseProtectedSheet(sheetId, host, "allowEditObjects");
  host.grid.setImages(sheetId, images);
}

function freeName(images: readonly SheetImage[]): string {
  let number = images.length + 1;
  while (images.some(({ name }) => name === `Picture ${number}`)) number += 1;
  return `Picture ${number}`;
}

function textScalar(name: "name" | "altTextTitle" | "altTextDescription"): Scalar<ShapeTarget> {
  return {
    read: (target, host) => imageAt(target, host)[name],
    write(target, value, host) {
      changeImage(target, { [name]: expectText(value, name) }, host);
    },
  };
}

function placeScalar(name: "left" | "top"): Scalar<ShapeTarget> {
  return {
    read: (target, host) => imageAt(target, host)[name],
    write(target, value, host) {
      if (typeof value !== "number" || value < 0) throw invalidArgument(`${name} must be a number of points`);
      changeImage(target, { [name]: value }, host);
    },
  };
}

/** While the aspect ratio is locked, the other side goes along. */
function sizeScalar(name: "width" | "height", other: "width" | "height"): Scalar<ShapeTarget> {
  return {
    read: (target, host) => imageAt(target, host)[name],
    write(target, value, host) {
      if (typeof value !== "number" || value <= 0)
        throw invalidArgument(`${name} must be a number of points`);
      const image = imageAt(target, host);
      const along = image.lockAspectRatio ? { [other]: (image[other] * value) / image[name] } : {};
      changeImage(target, { [name]: value, ...along }, host);
    },
  };
}
