import{B as e,F as t,H as n,J as r,K as i,L as a,M as o,Ot as s,St as c,U as l,V as u,Y as d,ft as f,it as p,j as m,mt as h,nt as g,pt as _,rt as v,t as y,ut as b,z as x}from"./index-85xs1B6E.js";import{i as S,r as C}from"./work-CHxOjzKs.js";var w={whole:`_whole_41h6o_1`,open:`_open_41h6o_4`,total:`_total_41h6o_7`,band:`_band_41h6o_16`,component:`_component_41h6o_19`,steps:`_steps_41h6o_27`,line:`_line_41h6o_28`,name:`_name_41h6o_51`,bar:`_bar_41h6o_54`,track:`_track_41h6o_63`,fill:`_fill_41h6o_66`,hint:`_hint_41h6o_69`,rule:`_rule_41h6o_83`},T=p(`
  query ScoreSheet($period: PeriodCode!, $person: ID!) {
    evaluation(periodCode: $period, personId: $person) {
      person { id fullName }
      criteria {
        code
        nameVi
        nameEn
        maximum { display exact }
        self { display exact }
        confirmed { display exact }
        reason
      }
      score {
        status
        provisional
        authorityDecides
        value { display exact }
        band { nameVi nameEn }
        frameworkVersion { nameVi nameEn number }
        blocks { code nameVi nameEn points { display exact } maximum { display exact } }
        components { code nameVi nameEn percent { display exact } }
        causes { code message awaited { fullName } }
      }
    }
  }
`),E=p(`
  query ScoreSteps($period: PeriodCode!, $person: ID!, $after: String) {
    evaluation(periodCode: $period, personId: $person) {
      score {
        steps(first: 100, after: $after) {
          nodes {
            number
            parentNumber
            depth
            code
            label
            operation
            value { display exact }
            rule { code article reading text }
            task { id title product { nameVi nameEn } }
            person { fullName }
          }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`),D=p(`
  query TaskEvidence($task: ID!) {
    node(id: $task) {
      __typename
      ... on Task {
        id
        dueOn
        outputs {
          id
          units
          state
          submissions {
            id
            round
            submittedAt
            dueOn
            late
            evidence { link document note file { name path } }
          }
        }
      }
    }
  }
`),O=s();function k({task:e}){let t=g(D,{task:e});return(0,O.jsx)(u,{of:t,children:({node:e})=>{let t=e?.__typename===`Task`?e.outputs??[]:[];return(0,O.jsxs)(`div`,{children:[(0,O.jsx)(`p`,{children:(0,O.jsx)(`strong`,{children:o(`outputs`)})}),t.length===0&&(0,O.jsx)(`p`,{className:`dim`,children:o(`noOutputs`)}),(0,O.jsx)(`ul`,{children:t.map(e=>(0,O.jsxs)(`li`,{children:[o(`units`,{n:e.units}),` `,(0,O.jsx)(x,{tone:S[e.state],children:C(e.state)}),e.submissions?.map(e=>(0,O.jsxs)(`div`,{children:[(0,O.jsxs)(`span`,{className:`dim`,children:[o(`due`,{day:f(e.dueOn)}),` ·`,` `,o(`handedIn`,{moment:h(e.submittedAt)})]}),` `,e.late&&(0,O.jsx)(x,{tone:`bad`,children:o(`late`)}),(0,O.jsx)(d,{of:e.evidence??[]})]},e.id))]},e.id))})]})}})}function A({branch:e}){return(0,O.jsxs)(`div`,{className:w.steps,children:[e.rule&&(0,O.jsxs)(`p`,{className:w.rule,children:[(0,O.jsx)(`strong`,{children:e.rule.article??o(`rule`)}),`: `,e.rule.text,e.rule.reading&&(0,O.jsxs)(`span`,{className:`dim`,children:[` (`,o(`reading`,{code:e.rule.reading}),`)`]})]}),e.below.length>0&&(0,O.jsx)(`ul`,{children:e.below.map(t=>(0,O.jsx)(j,{branch:t,above:e},t.number))})]})}function j({branch:e,above:t}){let n=e.task&&e.code===`task`?e.task.title??(e.task.product?b(e.task.product):e.label):e.label,i=(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`span`,{className:w.name,children:[n,e.person&&` · ${e.person.fullName}`]}),e.operation!==`LEAF`&&(0,O.jsxs)(`span`,{className:`dim`,children:[` `,m(e.operation),` `]}),(0,O.jsx)(`strong`,{children:(0,O.jsx)(r,{of:e.value})})]}),a=e.rule&&e.rule.code!==t.rule?.code?e.rule:void 0;return e.task&&e.code===`task`?(0,O.jsx)(`li`,{children:(0,O.jsxs)(`details`,{children:[(0,O.jsx)(`summary`,{children:i}),(0,O.jsx)(A,{branch:{...e,rule:a??null}}),(0,O.jsx)(k,{task:e.task.id})]})}):(0,O.jsxs)(`li`,{children:[(0,O.jsx)(`div`,{className:w.line,children:i}),(e.below.length>0||a)&&(0,O.jsx)(A,{branch:{...e,rule:a??null}})]})}function M(e){let t=e.map(e=>({...e,below:[]})),n=new Map(t.map(e=>[e.number,e]));for(let e of t)n.get(e.parentNumber??``)?.below.push(e);return{root:t[0],all:t}}function N({all:e},t){return e.filter(e=>e.code===t).reduce((e,t)=>e&&e.depth<=t.depth?e:t,void 0)}function P({score:e,steps:t}){let n=e.blocks.filter(({code:e})=>e!==`general`),i=[...e.components].sort((e,t)=>L(e)-L(t))[0];return(0,O.jsxs)(`section`,{children:[n.map(e=>(0,O.jsxs)(`h2`,{children:[b(e),`: `,(0,O.jsx)(r,{of:e.points}),` / `,(0,O.jsx)(r,{of:e.maximum})]},e.code)),i&&(0,O.jsx)(`p`,{children:L(i)<I?o(`sentence`,{name:b(i),n:_(i.percent.display)}):o(`allFull`)}),e.components.map(e=>{let n=N(t,e.code);return(0,O.jsxs)(`details`,{className:w.component,children:[(0,O.jsxs)(`summary`,{children:[(0,O.jsxs)(`span`,{className:w.name,children:[e.code,`. `,b(e)]}),(0,O.jsx)(`span`,{className:w.bar,children:(0,O.jsxs)(`svg`,{viewBox:`0 0 100 8`,preserveAspectRatio:`none`,"aria-hidden":`true`,children:[(0,O.jsx)(`rect`,{className:w.track,width:`100`,height:`8`}),(0,O.jsx)(`rect`,{className:w.fill,width:L(e)/F,height:`8`})]})}),(0,O.jsxs)(`strong`,{children:[(0,O.jsx)(r,{of:e.percent}),` %`]}),(0,O.jsx)(`span`,{className:w.hint,children:o(`open`)})]}),n&&(0,O.jsx)(A,{branch:n})]},e.code)})]})}var F=100,I=1e4;function L({percent:e}){return Number.parseInt(e.display.replace(`.`,``),10)}function R(t){let{block:n}=t;return t.criteria.length===0?null:(0,O.jsxs)(`section`,{children:[(0,O.jsxs)(`h2`,{children:[n?b(n):o(`general`),n&&(0,O.jsxs)(O.Fragment,{children:[`: `,(0,O.jsx)(r,{of:n.points}),` / `,(0,O.jsx)(r,{of:n.maximum})]})]}),(0,O.jsx)(e,{heads:[o(`criterion`),{number:o(`maximum`)},{number:o(`self`)},{number:o(`superior`)},o(`article`)],children:t.criteria.map(e=>(0,O.jsxs)(`tr`,{children:[(0,O.jsx)(`th`,{scope:`row`,children:(0,O.jsxs)(`span`,{children:[e.code,` `,b(e),e.reason&&(0,O.jsxs)(`span`,{className:`dim block`,children:[o(`why`),`: `,e.reason]})]})}),(0,O.jsx)(`td`,{className:`number`,"data-label":o(`maximum`),children:(0,O.jsx)(r,{of:e.maximum})}),(0,O.jsx)(`td`,{className:`number`,"data-label":o(`self`),children:(0,O.jsx)(r,{of:e.self})}),(0,O.jsx)(`td`,{className:`number`,"data-label":o(`superior`),children:(0,O.jsx)(r,{of:e.confirmed})}),(0,O.jsx)(`td`,{"data-label":o(`article`),className:`dim`,children:N(t.steps,e.code)?.rule?.article})]},e.code))})]})}function z(){let{me:e,period:r}=y(),[{person:a}]=t(),s={period:r?.code??``,person:a??e.person?.id??``},d=!!(r&&s.person),f=g(T,s,{enabled:d});return(0,O.jsx)(i,{title:o(`title`),aside:(0,O.jsx)(c,{variant:`default`,className:`noprint`,onClick:()=>print(),children:o(`print`)}),children:d?(0,O.jsx)(u,{of:f,children:({evaluation:e})=>e?(0,O.jsx)(B,{evaluation:e,about:s}):(0,O.jsx)(l,{children:o(`notYours`)})}):(0,O.jsx)(n,{title:o(`none`),children:o(`noneWhy`)})})}function B(e){let{score:t,criteria:r,person:i}=e.evaluation,s=v(E,e.about,e=>e.evaluation?.score?.steps,{enabled:t?.status===`SCORED`});if(!t)return(0,O.jsx)(n,{title:o(`none`),children:o(`noneWhy`)});let c=t.blocks.find(({code:e})=>e===`general`),l=M((s.data??[]).flatMap(e=>e.evaluation?.score?.steps?.nodes??[]));return(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{className:`dim`,children:[i?.fullName,` · `,o(`period`,{period:a(e.about.period)}),t.frameworkVersion&&` · ${o(`version`,{name:b(t.frameworkVersion),n:t.frameworkVersion.number})}`]}),(0,O.jsx)(V,{score:t}),(0,O.jsx)(R,{criteria:r,block:c,steps:l}),t.status===`SCORED`&&(0,O.jsx)(u,{of:s,children:()=>(0,O.jsx)(P,{score:t,steps:l})})]})}function V({score:e}){return e.status===`SCORED`?(0,O.jsxs)(`div`,{className:`panel ${w.whole} ${e.provisional?w.open:``}`,children:[(0,O.jsxs)(`p`,{className:w.total,children:[(0,O.jsx)(r,{of:e.value}),e.band&&(0,O.jsx)(`span`,{className:w.band,children:b(e.band)}),(0,O.jsx)(x,{tone:e.provisional?`wait`:`good`,children:o(e.provisional?`provisional`:`final`)})]}),e.authorityDecides&&(0,O.jsx)(`p`,{children:o(`authority`)}),(0,O.jsx)(`p`,{className:`dim`,children:o(e.provisional?`provisionalWhy`:`finalWhy`)})]}):(0,O.jsxs)(`div`,{className:`panel ${w.whole} ${w.open}`,children:[(0,O.jsx)(`p`,{className:`big missing`,children:o(e.status===`NOT_RATED`?`notRated`:`insufficient`)}),e.causes.length>0&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(`h2`,{children:o(`causes`)}),(0,O.jsx)(`ul`,{children:e.causes.map(({code:e,message:t,awaited:n})=>(0,O.jsxs)(`li`,{children:[t,n&&` (${o(`waitsFor`,{person:n.fullName})})`]},e+t))})]})]})}export{z as default};