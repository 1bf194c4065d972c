import { options, type ComponentChildren, type VNode } from "preact";
import { compounds } from "../../texts/pane/compounds";

/** Text cannot be marked up in these, or is copied as it stands. */
const untouched: ReadonlySet<string> = new Set(["option", "select", "textarea", "input", "code", "title"]);
const whole = "whole";

/** Fluent's elements lay their content out in boxes side by side, so that each piece of a text would be one. */
function keepsAsItIs(element: string): boolean {
  return untouched.has(element) || element.startsWith("fluent-");
}

const anyCompound = new RegExp(
  `(${[...compounds].sort((one, other) => other.length - one.length).join("|")})`,
);

/** A text cut at its compounds: every second part is one. */
export function partsOf(text: string): readonly string[] {
  return text.split(anyCompound);
}

/**
 * Keeps the compounds of all texts in one line, from now on: each stands in an element of its own that does not wrap. Nothing
 * is put into the text itself, so that what is copied is what was written.
 */
export function keepWordsWhole(): void {
  const before = options.vnode?.bind(options);
  options.vnode = (vnode) => {
    if (typeof vnode.type === "string" && !keepsAsItIs(vnode.type)) {
      const { props } = vnode as VNode<{ children?: ComponentChildren; class?: string }>;
      if (props.class !== whole && props.children !== undefined) props.children = kept(props.children);
    }
    before?.(vnode);
  };
}

function kept(children: ComponentChildren): ComponentChildren {
  if (Array.isArray(children)) return children.map(kept);
  if (typeof children !== "string") return children;
  const parts = partsOf(children);
  // A text that is one compound has nothing beside it to be broken from.
  if (parts.length === 1 || parts.every((part, index) => index === 1 || part === "")) return children;
  return parts.map((part, index) => (index % 2 === 1 ? <span class={whole}>{part}</span> : part));
}
