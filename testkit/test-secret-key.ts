/** Every test installation has this key; roles are shared by all databases of a server, so their passwords are too. */
export const testSecretKey = 'Zq8-test-only-mN4vXb2LkPw7Rt5Ys9';
