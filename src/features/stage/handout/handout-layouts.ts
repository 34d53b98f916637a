/** One step a page, or three with the notes beside them. */
export const handoutLayouts = ['one', 'three'] as const;

export type HandoutLayout = (typeof handoutLayouts)[number];
