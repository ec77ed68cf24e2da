import type { Localized } from '@birlik/shared/locales'
import type { AgencyRole, PlatformRole } from '../../access/roles.ts'
import { tri } from '../../services/tri.ts'

export const platformRoles: Record<PlatformRole, Localized<string>> = {
  none: tri('Жоқ', 'Нет', 'None'),
  operator: tri('Платформа операторы', 'Оператор платформы', 'Platform operator'),
  auditor: tri('Платформа аудиторы', 'Аудитор платформы', 'Platform auditor'),
}

export const roles: Record<AgencyRole, Localized<string>> = {
  administrator: tri('Әкімші', 'Администратор', 'Administrator'),
  publisher: tri('Жариялаушы', 'Публикатор', 'Publisher'),
  editor: tri('Редактор', 'Редактор', 'Editor'),
  translator: tri('Аудармашы', 'Переводчик', 'Translator'),
  responder: tri('Жауап беруші', 'Ответственный за ответы', 'Responder'),
  auditor: tri('Аудитор', 'Аудитор', 'Auditor'),
}
