import{H as e,J as t,K as n,L as r,Ot as i,V as a,_ as o,_t as s,ft as c,it as l,mt as u,nt as d,q as f,t as p,ut as m,v as h,z as g}from"./index-85xs1B6E.js";import{a as _}from"./work-CHxOjzKs.js";var v=l(`
  query Duties {
    myDuties {
      kind
      dueOn
      period { code }
      person { id fullName }
      output { id task { id title product { nameVi nameEn } } }
    }
  }
`),y=l(`
  query MyFigures($period: PeriodCode!, $person: ID!) {
    tasks(periodCode: $period, personId: $person, first: 100) {
      nodes {
        id
        title
        dueOn
        quantity
        unitsHandedOver
        product { nameVi nameEn }
        inabilities { units }
        outputs { id units state }
      }
    }
    myEvaluation(periodCode: $period) {
      score { status provisional value { display exact } band { nameVi nameEn } }
    }
  }
`),b=l(`
  query QueueLength {
    outputsToValidate(first: 100) {
      nodes { id submissions { submittedAt } }
      pageInfo { hasNextPage }
    }
  }
`),x=i(),S=7,C={ACKNOWLEDGE_RESULT:`/my-score`,ASSIGN_WORK:`/planning`,CLOSE_PERIOD:`/period-cockpit`,CONFIRM_EVALUATION:`/assessment`,DECIDE_PROPOSAL:`/planning`,DECIDE_REOPENING:`/period-cockpit`,HAND_OVER_TASK:`/planning`,JUDGE:`/assessment`,RELEASE_PERIOD:`/period-cockpit`,RESUBMIT_OUTPUT:`/submit`,SCORE_YOURSELF:`/assessment`,VALIDATE_OUTPUT:`/validation-queue`};function w(){let{me:t}=p(),n=d(v,{},{every:6e4});return(0,x.jsxs)(`section`,{"aria-labelledby":`waiting`,children:[(0,x.jsx)(`h2`,{id:`waiting`,children:h(`waiting`)}),(0,x.jsx)(a,{of:n,children:({myDuties:n})=>{let r=n??[];return r.length===0?(0,x.jsx)(e,{title:h(`nothingWaits`)}):(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(`ul`,{className:`rows`,children:r.slice(0,S).map(e=>(0,x.jsxs)(`li`,{children:[(0,x.jsx)(f,{to:C[e.kind],search:E(e),children:T(e,t.person?.id)}),(0,x.jsx)(D,{on:e.dueOn})]},e.kind+e.dueOn+e.person?.id+e.output?.id))}),r.length>S&&(0,x.jsx)(`p`,{className:`dim`,children:h(`more`,{n:r.length-S})})]})}})]})}function T(e,t){let n=e.output?.task?.product,i=[e.output?.task?.title??(n&&m(n)),e.person?.id===t?void 0:e.person?.fullName,e.output||e.person?void 0:e.period&&r(e.period.code)];return[o(e.kind),...i.filter(e=>e)].join(` · `)}function E(e){return e.output?{output:e.output.id,task:e.output.task?.id,period:e.period?.code}:{person:e.person?.id,period:e.period?.code}}function D({on:e}){let t=s(e);return t>0?(0,x.jsx)(g,{children:h(`due`,{day:c(e)})}):(0,x.jsx)(g,{tone:`bad`,children:t===0?h(`lateToday`):h(`late`,{n:-t})})}function O(){let{me:t,period:r}=p();return(0,x.jsx)(n,{title:h(`title`),children:r?(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(k,{endsOn:r.endsOn}),(0,x.jsx)(w,{}),t.person&&!t.guest&&(0,x.jsx)(A,{person:t.person.id,period:r.code})]}):(0,x.jsx)(e,{title:h(`noPeriod`),children:h(`noPeriodWhy`)})})}function k({endsOn:e}){let t=s(e);return(0,x.jsx)(`p`,{className:`lead`,children:t>0?h(`endsIn`,{day:c(e),n:t}):t===0?h(`endsToday`):h(`ended`,{day:c(e)})})}function A(e){let{me:t}=p(),n=d(y,{period:e.period,person:e.person}),r=t.person?.posting?.capacity!==`STAFF`;return(0,x.jsxs)(`section`,{"aria-labelledby":`mine`,children:[(0,x.jsx)(`h2`,{id:`mine`,children:h(`mine`)}),(0,x.jsxs)(`div`,{className:`cards`,children:[(0,x.jsx)(a,{of:n,children:({tasks:e,myEvaluation:t})=>(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(j,{tasks:e?.nodes??[]}),(0,x.jsxs)(`div`,{className:`card`,children:[(0,x.jsx)(`h3`,{children:h(`score`)}),(0,x.jsx)(M,{score:t?.score}),(0,x.jsx)(f,{to:`/my-score`,children:h(`scoreWhy`)})]})]})}),r&&(0,x.jsx)(N,{})]})]})}function j({tasks:e}){let t=e.filter(e=>_(e)>0);return(0,x.jsxs)(`div`,{className:`card`,children:[(0,x.jsx)(`h3`,{children:h(`openTasks`)}),(0,x.jsx)(`p`,{className:`big`,children:t.length}),(0,x.jsx)(`ul`,{className:`short`,children:t.slice(0,3).map(e=>(0,x.jsxs)(`li`,{children:[(0,x.jsx)(f,{to:`/submit`,search:{task:e.id},children:e.title??(e.product&&m(e.product))}),` `,(0,x.jsx)(`span`,{className:`dim`,children:h(`due`,{day:c(e.dueOn)})})]},e.id))}),(0,x.jsx)(f,{to:`/my-work`,children:h(`toMyWork`)})]})}function M({score:e}){return e?.status===`SCORED`?(0,x.jsxs)(`p`,{className:e.provisional?`big provisional`:`big`,children:[(0,x.jsx)(t,{of:e.value}),` `,(0,x.jsx)(g,{tone:e.provisional?`wait`:`good`,children:h(e.provisional?`provisional`:`final`)})]}):(0,x.jsx)(`p`,{className:`big missing`,children:h(`noScore`)})}function N(){let e=d(b,{});return(0,x.jsx)(a,{of:e,children:({outputsToValidate:e})=>{let t=e?.nodes??[],n=t.flatMap(({submissions:e})=>e?.at(-1)?.submittedAt??[]).sort()[0];return(0,x.jsxs)(`div`,{className:`card`,children:[(0,x.jsx)(`h3`,{children:h(`toValidate`)}),(0,x.jsxs)(`p`,{className:`big`,children:[t.length,e?.pageInfo.hasNextPage&&`+`]}),n&&(0,x.jsx)(`p`,{className:`dim`,children:h(`oldest`,{moment:u(n)})}),t.length>0&&(0,x.jsx)(f,{to:`/validation-queue`,children:h(`toQueue`)})]})}})}export{O as default};