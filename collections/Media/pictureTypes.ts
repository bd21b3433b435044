/** Formats that are accepted, as sharp names what it finds in the bytes. No SVG or XML: those can carry scripts. */
export const pictureTypes = {
  jpeg: { mimeType: 'image/jpeg', extension: 'jpg' },
  png: { mimeType: 'image/png', extension: 'png' },
  webp: { mimeType: 'image/webp', extension: 'webp' },
  avif: { mimeType: 'image/avif', extension: 'avif' },
} as const

export type PictureType = keyof typeof pictureTypes

/** The largest picture that is uploaded, in bytes. */
export const maxPictureBytes = 20 * 1024 * 1024

/** Pixels that are decoded at most: a file of a few kilobytes can unpack to gigabytes. */
export const maxInputPixels = 50_000_000

/** The longer side of what is stored, in pixels. */
export const maxStoredSide = 4096
