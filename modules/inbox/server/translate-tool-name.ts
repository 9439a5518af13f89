/** The tool of the module `tools`, which registers it with the kernel. */
export const translateToolName = 'translate';
