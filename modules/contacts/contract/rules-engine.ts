/** As the engine of a class is named that rules of this machine found. */
export const rulesEngine = 'local.rules.1';
