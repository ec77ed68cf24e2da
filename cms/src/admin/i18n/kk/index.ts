import { authentication } from './authentication.ts'
import { error } from './error.ts'
import { fields } from './fields.ts'
import { general } from './general.ts'
import { localization, operators, upload, validation } from './inputs.ts'
import { version } from './version.ts'

/** The admin in Kazakh, as far as people of an agency meet it. */
export const kk = {
  authentication,
  error,
  fields,
  general,
  localization,
  operators,
  upload,
  validation,
  version,
}
