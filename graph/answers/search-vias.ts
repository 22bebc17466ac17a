/**
 * How something was found that does not stand there as it was typed: in the other kind of characters, by the sound of a
 * Chinese name, by the initials of its sound, by Taiwan's word for the mainland's, joined or divided otherwise or in another
 * number, after a slip of the hand.
 */
export const searchVias = ['traditional', 'pinyin', 'initials', 'regional', 'spelling', 'typo'] as const;
export type SearchVia = (typeof searchVias)[number];
