import { keptSecret } from '../env/keptSecret'
import { randomPassword } from '../firstAdmin/randomPassword'

/** The demo's password, made at random the first time and kept in `<folder>/demo-password`, which its owner alone reads. */
export const keptPassword = (folder: string): string => keptSecret(folder, 'demo-password', randomPassword)
