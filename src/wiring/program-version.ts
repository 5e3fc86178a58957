/** The version of the program, as in package.json (a test keeps them alike); stamped on every paper. */
export const programVersion = '0.1.0';
