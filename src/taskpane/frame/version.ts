/** The add-in's version, as its package has it. */
export const addInVersion = "0.1.0";
