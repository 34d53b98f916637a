/** The remainders of all bytes by the polynomial of CRC-32 (IEEE 802.3), reflected. */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++)
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

/** CRC-32 of a text as UTF-8: any change of up to three bits, or within 32 bits in a row, changes it. */
export function checksumOf(text: string): number {
  let sum = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) sum = (sum >>> 8) ^ remainders[(sum ^ byte) & 255]!;
  return ~sum >>> 0;
}
