import type { newsroom } from '../../articles/index.ts'
import { can, DeskPage } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { momentInWords } from '../frame/moment.tsx'
import { DeskHead, Empty } from '../frame/parts.tsx'
import { sectionName } from '../frame/story-names.ts'

interface TemplatesPageProps {
  readonly frame: DeskFrame
  readonly templates: readonly newsroom.StoryTemplate[]
}

export const TemplatesPage = ({ frame, templates }: TemplatesPageProps) => {
  const { paper, staff } = frame
  const t = paper.t.desk.templates
  const mayManage = can(staff.role, 'publish-stories')
  return (
    <DeskPage {...frame} title={t.title} current="stories">
      <DeskHead
        title={t.title}
        meta={t.about}
        actions={
          mayManage && (
            <a class="button" href={urls.deskTemplate('new')}>
              {t.add}
            </a>
          )
        }
      />
      {templates.length === 0 ? (
        <Empty title={t.none}>
          <p>{t.noneText}</p>
        </Empty>
      ) : (
        <ul class="overview-list">
          {templates.map(({ id, name, story, changedAt }) => (
            <li>
              <span class="title">{name}</span>
              <span class="meta">
                {[
                  story.section && sectionName(paper, story.section),
                  (story.authors ?? []).join(', '),
                  t.changed(momentInWords(paper, changedAt)),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <span class="template-actions">
                <a href={urls.deskStoryFrom(id)}>
                  {t.use}
                  <span class="visually-hidden">: {name}</span>
                </a>
                {mayManage && (
                  <a href={urls.deskTemplate(id)}>
                    {t.edit}
                    <span class="visually-hidden"> {name}</span>
                  </a>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </DeskPage>
  )
}
