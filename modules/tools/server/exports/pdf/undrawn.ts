/** Scripts that run from the right: their letters would stand in the wrong order, also where a font has some of them. */
const fromRight =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
/** What words are made of. A sign or a picture that no font draws is a box, which costs no reader the sense. */
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
const mark = /\p{M}/u;
const mostNamed = 12;

/** Notes the letters of one document that cannot be drawn as they are written. */
export interface Undrawn {
  look(character: string, isInFont: boolean): void;
  /** Some of them, for people to read; empty where all are drawn. */
  named(): string;
}

export function createUndrawn(): Undrawn {
  const letters = new Set<string>();
  return {
    look(character, isInFont) {
      if (letters.size >= mostNamed || !wordCharacter.test(character)) return;
      if (!isInFont || fromRight.test(character)) letters.add(character);
    },
    named() {
      const whole = [...letters].filter((letter) => !mark.test(letter));
      // A mark alone is hard to make out.
      return (whole.length > 0 ? whole : [...letters]).join(' ');
    },
  };
}
