/* Runs before the first paint, as a classic script of our own origin because the content policy allows no inline one:
   sets language and theme, counts starts that were never finished, and stays to speak when the app cannot be loaded. */
(function () {
  var root = document.documentElement;
  var counter = 'quotaflow.unfinished-starts';
  var kept = {};
  var unfinished = 0;
  try {
    unfinished = Number(localStorage.getItem(counter)) || 0;
    localStorage.setItem(counter, String(unfinished + 1));
    if (unfinished < 2) kept = JSON.parse(localStorage.getItem('quotaflow.preferences') || '{}') || {};
  } catch (blocked) {
    kept = {};
  }
  if (unfinished >= 2) root.dataset.safeMode = 'true';
  var prefersDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  var themes = ['light', 'dark', 'projector'];
  root.dataset.theme = themes.indexOf(kept.theme) >= 0 ? kept.theme : prefersDark ? 'dark' : 'light';
  root.lang = kept.language === 'en' ? 'en' : 'zh-CN';

  /* The opening picture stands in the page as it was built. It is shown for the opening address, in Chinese, once it is
     known that no other server is meant; until then only the frame of the page is. */
  var opening = /^#?\/?$/.test(location.hash) && root.lang === 'zh-CN' && !root.dataset.safeMode;
  root.dataset.opening = opening ? 'asked' : 'other';
  if (opening)
    fetch('./config.json', { cache: 'no-cache' })
      .then(function (answer) {
        return answer.ok ? answer.text() : '';
      })
      .then(function (text) {
        var config = text.trim() ? JSON.parse(text) : {};
        if (!config.apiBase && root.dataset.opening === 'asked') root.dataset.opening = 'shown';
      })
      .catch(function () {
        root.dataset.opening = 'other';
      });

  window.addEventListener('pagehide', function () {
    try {
      localStorage.removeItem(counter);
    } catch (blocked) {
      return;
    }
  });

  var words = {
    'zh-CN': [
      '页面程序未能载入',
      '可能是网络中断，或服务器上的版本已更新。保存在本机的内容没有丢失。',
      '重新载入',
    ],
    en: [
      'The page could not be loaded',
      'The network may have failed, or the server has a newer version. Nothing kept on this computer was lost.',
      'Reload',
    ],
  };
  var speak = function () {
    if (root.dataset.started === 'true' || document.querySelector('.rescue')) return;
    var said = words[root.lang];
    var screen = document.createElement('main');
    screen.className = 'rescue';
    screen.setAttribute('role', 'alert');
    ['h1', 'p', 'button'].forEach(function (tag, i) {
      var element = document.createElement(tag);
      element.textContent = said[i];
      if (tag === 'button')
        element.addEventListener('click', function () {
          location.reload();
        });
      screen.appendChild(element);
    });
    document.body.replaceChildren(screen);
  };
  window.addEventListener(
    'error',
    function (event) {
      if (event.target instanceof HTMLScriptElement || !(event.target instanceof Element)) speak();
    },
    true,
  );
  window.addEventListener('unhandledrejection', speak);
})();
