/** The error codes Excel answers with, of which the client makes an `OfficeExtension.Error`. */
export type OfficeErrorCode =
  | "AccessDenied"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded";

/** A refusal of the host. It stops the batch at the action that met it. */
export class OfficeError extends Error {
  constructor(
    readonly code: OfficeErrorCode,
    message: string,
    /** The member that refused, such as "Range.values". */
    readonly location = "",
  ) {
    super(message);
    this.name = "OfficeError";
  }

  at(location: string): OfficeError {
    return this.location === "" ? new OfficeError(this.code, this.message, location) : this;
  }
}

export function notImplemented(member: string): OfficeError {
  return new OfficeError("NotImplemented", `The workbench does not offer ${member}.`, member);
}

export function invalidArgument(message: string): OfficeError {
  return new OfficeError("InvalidArgument", `The argument is invalid or missing: ${message}`);
}

export function itemNotFound(item: string): OfficeError {
  return new OfficeError("ItemNotFound", `The requested resource doesn't exist: ${item}`);
}

/** What protection forbids. */
export function accessDenied(reason: string): OfficeError {
  return new OfficeError("AccessDenied", `You cannot perform the requested operation: ${reason}.`);
}
