document.documentElement.dataset.widget = '1';
