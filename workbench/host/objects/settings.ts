import { expectText } from "../expectValue";
import type { HostContext } from "../hostContext";
import { found, NULL_OBJECT, type HostObject } from "../hostObject";
import { bind, type ObjectKind } from "../objectKind";

/** The target is the key: the value lives in the store. */
const settingKind: ObjectKind<string> = {
  name: "Setting",
  identity: (key) => ({ _Id: key, Key: key }),
  scalars: {
    key: { read: (key) => key },
    value: {
      read: (key, host) => host.store.settings.get(key) ?? null,
      write(key, value, host) {
        host.store.setSetting(key, value);
      },
    },
  },
  methods: {
    delete(key, _arguments, host) {
      host.store.deleteSetting(key);
      return null;
    },
  },
};

const settingsKind: ObjectKind<null> = {
  name: "SettingCollection",
  methods: {
    add(_settings, methodArguments, host) {
      const key = methodArguments.text(0, "key");
      host.store.setSetting(key, methodArguments.json(1));
      return bind(settingKind, key, host);
    },
    getCount: (_settings, _arguments, host) => host.store.settings.size,
    getItemOrNullObject(_settings, methodArguments, host) {
      const key = methodArguments.text(0, "key");
      return host.store.settings.has(key) ? bind(settingKind, key, host) : NULL_OBJECT;
    },
  },
  items: (_settings, host) => [...host.store.settings.keys()].map((key) => bind(settingKind, key, host)),
  item(_settings, key, host) {
    const name = expectText(key, "key");
    return bind(
      settingKind,
      found(host.store.settings.has(name) ? name : undefined, `the setting ${name}`),
      host,
    );
  },
};

export function settingsObject(host: HostContext): HostObject {
  return bind(settingsKind, null, host);
}
