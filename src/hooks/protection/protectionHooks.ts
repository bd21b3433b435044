import { disguiseSlug } from './disguiseSlug'
import { forgetOtherNames } from './forgetOtherNames'
import { raiseProtectionAtOnce } from './raiseProtectionAtOnce'
import { refuseRealName } from './refuseRealName'
import { freePicture, withholdPicture } from './withheldPictures'

/** What keeps people and outlets safe at each save, in the order in which it has to happen. */
export const protectionHooks = ({ picture }: { picture: 'portrait' | 'logo' }) => ({
  beforeChange: [refuseRealName, raiseProtectionAtOnce, withholdPicture(picture), disguiseSlug],
  afterChange: [forgetOtherNames, freePicture(picture)],
})
