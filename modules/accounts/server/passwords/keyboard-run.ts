/** What a finger or a habit draws: the rows of the two keyboards, columns and zigzags, the alphabet, the digits. */
const rows = [
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'qwertyuiop',
  'qwertzuiop',
  'asdfghjkl',
  'zxcvbnm',
  'yxcvbnm',
  '1234567890',
  '0123456789',
  'abcdefghijklmnopqrstuvwxyz',
  '1a2z3e4r5t6y7u8i9o0p',
  'a1z2e3r4t5y6u7i8o9p0',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  '1aqw2zsx3edc4rfv5tgb6yhn7uj',
  '&é"\'(-è_çà)',
  '!@#$%^&*()',
];

const drawn = rows.flatMap((row) => [row, [...row].reverse().join('')]);

/** Whether a text is one straight walk, in either direction, from any key to any other. */
export function isRun(text: string): boolean {
  return drawn.some((row) => row.includes(text));
}
