/** Every test installation has this key: their databases are clones of one, and share its roles and passwords. */
export const testSecretKey = 'Zq8-test-only-mN4vXb2LkPw7Rt5Ys9';
