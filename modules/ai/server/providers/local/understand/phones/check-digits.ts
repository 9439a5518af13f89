/** Luhn's check (ISO/IEC 7812-1), which card numbers, SIREN, SIRET and IMEI share. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** ISO 7064 mod 97-10 over an IBAN whose spaces are removed (ISO 13616): the remainder must be 1. */
export function passesIban(iban: string): boolean {
  const rearranged = iban.slice(4) + iban.slice(0, 4);
  let remainder = 0;
  for (const character of rearranged) {
    const value = Number.parseInt(character, 36);
    if (Number.isNaN(value)) return false;
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/** The French social security number's key: 97 minus the first 13 digits modulo 97 (INSEE). */
export function passesFrenchSocialSecurity(digits: string): boolean {
  return digits.length === 15 && Number(digits.slice(13)) === 97 - (Number(digits.slice(0, 13)) % 97);
}

/** A Belgian enterprise number's last two digits are 97 minus the first eight modulo 97 (FPS Economy). */
export function passesBelgianEnterprise(digits: string): boolean {
  return digits.length === 10 && Number(digits.slice(8)) === 97 - (Number(digits.slice(0, 8)) % 97);
}
