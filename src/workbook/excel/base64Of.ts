/** An engine takes only so many arguments of one call. */
const bytesAtOnce = 32_768;

/** Bytes as Base64, as Excel takes files. */
export function base64Of(bytes: Uint8Array): string {
  let letters = "";
  for (let start = 0; start < bytes.length; start += bytesAtOnce)
    letters += String.fromCharCode(...bytes.subarray(start, start + bytesAtOnce));
  return btoa(letters);
}
