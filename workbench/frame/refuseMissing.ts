/**
 * An object that throws when a member is read that the workbench does not have, so that an add-in learns of it at the
 * place where it leans on it. `isTolerated` names the times when a missing member reads as undefined.
 */
export function refuseMissing<Members extends object>(
  name: string,
  members: Members,
  isTolerated: () => boolean,
): Members {
  return new Proxy(members, {
    get(target, member, receiver) {
      if (typeof member === "symbol" || member in target || isTolerated()) {
        const value: unknown = Reflect.get(target, member, receiver);
        return value;
      }
      // `await` and JSON ask every object for these two.
      if (member === "then" || member === "toJSON") return undefined;
      throw new Error(`The workbench does not offer ${name}.${member}.`);
    },
    set(target, member, value, receiver) {
      if (typeof member === "symbol") return Reflect.set(target, member, value, receiver);
      // What the client library adds to the namespace belongs to hosts that this one is not.
      if (isTolerated()) return true;
      throw new Error(`The workbench does not let an add-in set ${name}.${member}.`);
    },
  });
}
