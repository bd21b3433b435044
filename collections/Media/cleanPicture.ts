import { randomBytes } from 'node:crypto'
import sharp, { type Metadata, type Sharp } from 'sharp'
import {
  maxInputPixels,
  maxPictureBytes,
  maxStoredSide,
  type PictureType,
  pictureTypes,
} from './pictureTypes'

export type UploadedFile = { name: string; data: Buffer; mimetype: string; size: number }

/** Why a file is refused, in words for the person who uploads it. */
export class UnfitPicture extends Error {
  override name = 'UnfitPicture'
}

/**
 * The picture of an upload and nothing else: decoded and encoded anew, upright, without location, camera, author or
 * embedded thumbnail, under a random name with the extension of what it really is. An animation keeps its first frame.
 * @throws UnfitPicture for what is no picture of the accepted types, claims to be another type, or is too large
 */
export const cleanPicture = async (file: UploadedFile): Promise<UploadedFile> => {
  if (file.data.length === 0) throw new UnfitPicture('The file is empty.')
  if (file.data.length > maxPictureBytes)
    throw new UnfitPicture(`The file is larger than ${maxPictureBytes / 1024 / 1024} MB.`)
  const picture = sharp(file.data, { limitInputPixels: maxInputPixels, failOn: 'error' })
  const type = typeOf(await readable(picture.metadata()))
  const { mimeType, extension } = pictureTypes[type]
  const claimed = file.mimetype === 'image/jpg' ? 'image/jpeg' : file.mimetype
  if (claimed !== mimeType && claimed !== 'application/octet-stream')
    throw new UnfitPicture(
      `The file says that it is ${claimed}, but it holds ${mimeType}. Save it again as a picture.`,
    )
  const data = await readable(encode(upright(picture), type).toBuffer())
  return {
    name: `${randomBytes(12).toString('hex')}.${extension}`,
    data,
    mimetype: mimeType,
    size: data.length,
  }
}

const upright = (picture: Sharp): Sharp =>
  picture
    .autoOrient()
    .resize({ width: maxStoredSide, height: maxStoredSide, fit: 'inside', withoutEnlargement: true })

/** sharp writes no metadata unless it is asked to. */
const encode = (picture: Sharp, type: PictureType): Sharp => {
  switch (type) {
    case 'jpeg':
      return picture.jpeg({ quality: 90 })
    case 'png':
      return picture.png()
    case 'webp':
      return picture.webp({ quality: 90 })
    case 'avif':
      return picture.avif({ quality: 65, effort: 2 })
  }
}

const typeOf = ({ format, compression, width, height }: Metadata): PictureType => {
  const type = format === 'heif' && compression === 'av1' ? 'avif' : format
  if (!isAccepted(type)) throw new UnfitPicture('Upload a JPEG, PNG, WebP or AVIF picture.')
  if (width * height > maxInputPixels)
    throw new UnfitPicture(`The picture has more than ${maxInputPixels / 1_000_000} million pixels.`)
  return type
}

const isAccepted = (type: string | undefined): type is PictureType =>
  type !== undefined && Object.hasOwn(pictureTypes, type)

const readable = async <T>(reading: Promise<T>): Promise<T> => {
  try {
    return await reading
  } catch (cause) {
    throw new UnfitPicture(
      'The file can’t be read as a picture. It is damaged, too large, or of another kind.',
      {
        cause,
      },
    )
  }
}
