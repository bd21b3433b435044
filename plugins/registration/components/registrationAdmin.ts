import type { Payload } from 'payload'
import type { RegistrationAdmin } from '../admin'

/** What the plugin put into the config for its components; undefined while it is disabled. */
export const registrationAdmin = ({ config }: Pick<Payload, 'config'>): RegistrationAdmin | undefined =>
  config.custom?.registration
