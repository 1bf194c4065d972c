import type { JSX } from "preact";

interface Props {
  readonly label: string;
  /** Endings, such as ".json,.xlsx". */
  readonly accept: string;
  readonly onPick: (files: readonly File[]) => void;
}

/** The browser's own file button, in the look of the others: it opens by keyboard and is known to screen readers. */
export function FilePicker({ label, accept, onPick }: Props): JSX.Element {
  return (
    <label class="file-picker">
      <input
        type="file"
        accept={accept}
        multiple
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // So that the same file can be picked again after it was mended.
          currentTarget.value = "";
          if (files.length > 0) onPick(files);
        }}
      />
      <span>{label}</span>
    </label>
  );
}
