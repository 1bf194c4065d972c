/** The namespace by which the part with the pack is found among others' custom XML. */
export const packNamespace = "urn:lpa-excel:pack";
